export const dynamicParams = false

export const generateStaticParams = () =>
  Array.from({length: Number(process.env.TRIVIAL_PAGES)}, (_, index) => ({page: `page-${index}`}))

const Page = async ({params}) => {
  const {page} = await params
  return (
    <main>
      <h1>{page}</h1>
      <p>One paragraph of plain text.</p>
    </main>
  )
}

export default Page
